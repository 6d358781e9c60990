/**
 * Measuring and table-making commands, run from a checkout by {@code ./tamiz bench}. Never shipped. Start with
 * {@link org.tamiz.bench.Bench}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.bench;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
