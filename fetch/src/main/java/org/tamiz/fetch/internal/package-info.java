/**
 * How a server is asked, and everything that it may not do. Closed to other modules.
 *
 * <p>{@link org.tamiz.fetch.internal.Gate} says who may be asked at all, {@link org.tamiz.fetch.internal.Exchange} asks, and
 * {@link org.tamiz.fetch.internal.Body} takes what comes.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.fetch.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
