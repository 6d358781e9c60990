@NullMarked
package org.tamiz.fetch;

import org.jspecify.annotations.NullMarked;
