/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.ch;

import org.jspecify.annotations.NullMarked;
