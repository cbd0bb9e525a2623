// SPDX-License-Identifier: Apache-2.0
/** The jobs that give places back, remind shoppers, send messages and tell the host how pickups stand; safe to run on every node at once. */
package org.creneau.broadleaf.sweep;
