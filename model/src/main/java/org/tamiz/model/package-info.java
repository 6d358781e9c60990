/**
 * The words of the whole system: parties and their names, list entries and designations, editions with their coverage,
 * {@link org.tamiz.model.State} and notices.
 *
 * <p>What enters: nothing but values built by {@code sources}. What leaves: immutable records that every later stage
 * reads. Start with {@link org.tamiz.model.Entry}, then {@link org.tamiz.model.Party} and
 * {@link org.tamiz.model.Edition}. Pure: no I/O, no clock, no logging, no threads; the JDK and JSpecify only.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
