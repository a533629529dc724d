// All that scripts add to a story's page.
import './citations.js';
import './contents.js';
import './places.js';
import './share.js';
import './quoting.js';
import './since.js';
