/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.ca;

import org.jspecify.annotations.NullMarked;
