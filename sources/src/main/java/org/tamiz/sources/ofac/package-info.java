/**
 * Reads OFAC's lists in the comma-separated form: the SDN list and the consolidated non-SDN list.
 *
 * <p>What enters: a main file and those of its companions that are there, as {@link org.tamiz.sources.ofac.OfacFiles}.
 * What leaves: one {@link org.tamiz.model.RawEdition}, and the entries of each of its records. Start with
 * {@link org.tamiz.sources.ofac.OfacListReader}, which splits the files, then
 * {@link org.tamiz.sources.ofac.OfacRecordReader}; the remarks, which hold half of what the list says, are taken apart by
 * {@link org.tamiz.sources.ofac.RemarksParser}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.ofac;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
