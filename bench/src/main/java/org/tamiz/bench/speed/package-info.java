/**
 * How fast two parties are compared, by JMH: names of real lists in, nanoseconds and allocated bytes out. Start with
 * {@link org.tamiz.bench.speed.SpeedCommand}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.bench.speed;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
