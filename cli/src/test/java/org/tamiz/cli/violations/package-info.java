/**
 * Deliberately wrong: a small product with every fault that {@link org.tamiz.cli.ArchitectureRules} forbids, each in a
 * class named after it. {@link org.tamiz.cli.ArchitectureTest} proves on them that the rules can fail.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.cli.violations;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
