/** Tests of the frozen tables. */
@NullMarked
@CheckReturnValue
package org.tamiz.names.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
