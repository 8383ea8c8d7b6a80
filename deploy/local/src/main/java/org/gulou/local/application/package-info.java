/** The five processes of the suite as children: the four services and the gateway. */
package org.gulou.local.application;
