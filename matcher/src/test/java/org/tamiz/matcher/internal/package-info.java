@NullMarked
@CheckReturnValue
package org.tamiz.matcher.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
