/** Forms: which figures are asked of whom, for which window, and by when. */
package org.gulou.report.template;
