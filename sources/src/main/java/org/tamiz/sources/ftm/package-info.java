/**
 * FollowTheMoney entities, one JSON object a line: the format of OpenSanctions data and of the bundled demo list. And
 * OpenSanctions' statements, of which such entities are put together for each moment of their history.
 *
 * <p>What enters: a file, or one object as text. What leaves: a list edition, split or read, or a party to screen. Start
 * with {@link org.tamiz.sources.ftm.FtmRawEdition}; {@link org.tamiz.sources.ftm.FtmParties} is for single objects.
 * Statements: {@link org.tamiz.sources.ftm.StatementHistory}.
 * Field by field: docs/sources/followthemoney.md, docs/sources/opensanctions-statements.md.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.ftm;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
