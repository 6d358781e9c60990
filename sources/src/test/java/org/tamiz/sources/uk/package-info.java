/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.uk;

import org.jspecify.annotations.NullMarked;
