/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.bench;

import org.jspecify.annotations.NullMarked;
