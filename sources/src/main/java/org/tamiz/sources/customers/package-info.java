/**
 * Customer files: the people and firms to be screened, as CSV with a header or as FollowTheMoney JSON lines.
 *
 * <p>What enters: a file as it was exported. What leaves: one {@link org.tamiz.sources.customers.CustomerRow} for every
 * record, readable or broken, never fewer. Start with {@link org.tamiz.sources.customers.CustomerFile}. Columns, dates
 * and encodings: docs/sources/customer-files.md.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.customers;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
