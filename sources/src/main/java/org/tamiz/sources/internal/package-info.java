/** What several readers share: script detection and country names. Closed to other modules. */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
