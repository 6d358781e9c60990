/**
 * A fictional list of any size, and its editions of several days, for measuring what only large lists show. Start with
 * {@link org.tamiz.bench.generated.GeneratedList}: what stands where on which day is arithmetic, so nothing is held.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.bench.generated;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
