/** What the gateway answers itself: the merged contract, and pages to read and try it, from this jar alone, without internet. */
package org.gulou.gateway.docs;
