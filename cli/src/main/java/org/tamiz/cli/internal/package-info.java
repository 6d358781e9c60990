/** The parts behind the commands: loading lists, running batches, writing decisions, telling progress. */
@NullMarked
@CheckReturnValue
package org.tamiz.cli.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
