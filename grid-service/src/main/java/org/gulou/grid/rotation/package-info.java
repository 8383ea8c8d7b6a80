/**
 * The change of the guard's keys while everything runs. First the new key is added to the keyset of every replica, where it only decrypts,
 * and as the next index key; then it is made the first. From then on new rows are written under the new keys, and every row there is, of
 * each table a feature offers as {@link org.gulou.grid.rotation.SealedRows}, is opened and sealed anew, in small chunks. When nothing remains, the
 * old keys may be taken away and the next index key becomes the index key.
 */
package org.gulou.grid.rotation;
