/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.dfat;

import org.jspecify.annotations.NullMarked;
