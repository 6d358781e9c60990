/**
 * What tests of several modules share: the real data beside a checkout, golden files. Never shipped.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
