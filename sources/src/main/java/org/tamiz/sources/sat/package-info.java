/**
 * Mexico's list of article 69-B of its Fiscal Code: taxpayers presumed or found to issue invoices of what they never
 * delivered, and those who were cleared of it. A tax list: nobody on it is designated.
 *
 * <p>What enters: the CSV of the tax administration, SAT. What leaves: one {@link org.tamiz.model.RawEdition}. Start with
 * {@link org.tamiz.sources.sat.SatListReader}. docs/sources/mx-sat-69b.md says where each column goes.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.sat;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
