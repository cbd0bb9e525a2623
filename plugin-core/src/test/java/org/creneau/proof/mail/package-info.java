// SPDX-License-Identifier: Apache-2.0
/** Nodes that send mails are killed in the midst of it, as processes and by signal 9. Entry type: {@code PostgresMailIT}. */
package org.creneau.proof.mail;
