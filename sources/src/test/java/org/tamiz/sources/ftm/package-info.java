/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.ftm;

import org.jspecify.annotations.NullMarked;
