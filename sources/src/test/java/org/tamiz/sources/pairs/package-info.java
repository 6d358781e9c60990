/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.pairs;

import org.jspecify.annotations.NullMarked;
