/** Transliteration and the frozen tables behind {@link org.tamiz.names.NameFolder}. */
@NullMarked
@CheckReturnValue
package org.tamiz.names.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
