// SPDX-License-Identifier: Apache-2.0
/** Picking in the admin: the list and the labels of a day, one pickup with its bags, its money and its age check. */
package org.creneau.admin.picking;
