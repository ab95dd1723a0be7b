/** What marks a hypothetical picture: one part of the build, loaded when something is first supposed. */
export { WhatBanner } from './WhatBanner';
export { WhatStamp } from './WhatStamp';
