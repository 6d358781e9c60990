/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.csl;

import org.jspecify.annotations.NullMarked;
