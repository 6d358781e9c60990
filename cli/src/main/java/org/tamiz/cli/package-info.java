/**
 * The command {@code tamiz}: reads files, screens, writes answers. The composition root: the only place that reads the
 * clock and the environment.
 *
 * <p>What enters: arguments and files. What leaves: decisions on standard output or in a file, progress and notes on
 * standard error, an exit code. Start with {@link org.tamiz.cli.Tamiz}, then {@code ScreenCommand}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.cli;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
