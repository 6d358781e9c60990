/** Tests of the package of the same name. */
@NullMarked
package org.tamiz.sources.customers;

import org.jspecify.annotations.NullMarked;
