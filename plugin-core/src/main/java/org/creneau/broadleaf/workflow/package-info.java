// SPDX-License-Identifier: Apache-2.0
/** Puts the plugin's activities into Broadleaf's workflows without redefining them: a workflow defined again in XML loses its core activities on 6.x. {@code WorkflowSteps} is the entry. */
package org.creneau.broadleaf.workflow;
