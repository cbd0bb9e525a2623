// SPDX-License-Identifier: Apache-2.0
/** The jobs that give back the places of holds that ran out, remind shoppers of their slots and send messages; safe to run on every node at once. */
package org.creneau.broadleaf.sweep;
