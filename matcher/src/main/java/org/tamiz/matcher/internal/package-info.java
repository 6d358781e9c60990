/** The parts of {@link org.tamiz.matcher.PartyMatcher}: names, then the rest of the party. */
@NullMarked
@CheckReturnValue
package org.tamiz.matcher.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
