// SPDX-License-Identifier: Apache-2.0
/** The job that gives back the places of holds that ran out; safe to run on every node at once. */
package org.creneau.broadleaf.sweep;
