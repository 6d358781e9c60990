/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.xlsx;

import org.jspecify.annotations.NullMarked;
