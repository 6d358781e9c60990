/**
 * Learning how names are weighed: pairs with labels in, a readable parameter file with its metrics out. Start with
 * {@link org.tamiz.bench.learn.LearnCommand}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.bench.learn;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
