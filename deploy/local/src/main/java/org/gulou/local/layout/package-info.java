/** Where things lie and how they are named: the checkout, a stack's data, its ports, its secrets. */
package org.gulou.local.layout;
