/**
 * FollowTheMoney entities, one JSON object a line: the format of OpenSanctions data and of the bundled demo list.
 *
 * <p>What enters: a file, or one object as text. What leaves: a list edition, split or read, or a party to screen. Start
 * with {@link org.tamiz.sources.ftm.FtmRawEdition}; {@link org.tamiz.sources.ftm.FtmParties} is for single objects.
 * Field by field: docs/sources/followthemoney.md.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.ftm;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
