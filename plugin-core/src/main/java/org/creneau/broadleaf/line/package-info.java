// SPDX-License-Identifier: Apache-2.0
/** What cannot be written once for every line of Broadleaf; here for 3.1 and 6.2. */
package org.creneau.broadleaf.line;
