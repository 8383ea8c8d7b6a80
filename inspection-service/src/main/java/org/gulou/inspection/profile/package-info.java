/** The profiles of the response under way: which items are asked of the sites of which place, from when. */
package org.gulou.inspection.profile;
