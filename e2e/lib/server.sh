#!/usr/bin/env bash
# Boots an empty server, has what stands in a folder typed on it, and forgets it. As root, in a mount namespace of its own.
#
#   server.sh PLACE HOME
#
# The server has the programs of this machine, but none of its services, its own users and files, and no network. It runs
# PLACE/session in HOME, by which PLACE is /typed, and ends with it.
set -euo pipefail
place=$1
home=$2
disk=$(mktemp --directory)
mount -t tmpfs tmpfs "$disk"
mkdir "$disk"/{changes,work,root}
mount -t overlay overlay -o "lowerdir=/,upperdir=$disk/changes,workdir=$disk/work" "$disk/root"
cd "$disk/root"

# Nothing of this machine starts, and the server is another one.
rm -rf etc/systemd/system/*.wants etc/machine-id
touch etc/machine-id
cat >etc/systemd/system/typed.service <<'END'
[Unit]
Description=Somebody who types
After=basic.target
[Service]
Type=oneshot
WorkingDirectory=/root
Environment=HOME=/root
ExecStart=/bin/bash /typed/session
ExecStopPost=/bin/systemctl exit --no-block
END
mkdir etc/systemd/system/multi-user.target.wants
ln -s ../typed.service etc/systemd/system/multi-user.target.wants/

cd /
systemd-nspawn --quiet --register=no --keep-unit --private-network --bind "$place:/typed" \
    --bind "$home:/root" --directory "$disk/root" --boot </dev/null >"$place/console" 2>&1 || true
umount --lazy "$disk/root" "$disk"
rmdir "$disk"
