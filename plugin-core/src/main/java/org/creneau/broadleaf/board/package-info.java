// SPDX-License-Identifier: Apache-2.0
/** What the counter's board needs of the host and its database: the names of orders, and points that take fewer of them. */
package org.creneau.broadleaf.board;
