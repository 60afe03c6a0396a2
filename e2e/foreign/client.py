"""A client in Python that nobody here wrote: reads the register, sends two transactions of one account, reads an error.

Usage: client.py LIBRARY URL, where LIBRARY is `substrateinterface` or `async_substrate_interface`. Prints JSON.
"""

import json
import os
import sys
import traceback

FERDIE = "5CiPPseXPECbkjWCa6MnjNokrgYjMqmKndv2rSnekmSK2DjL"
FERDIES_SECRET = bytes.fromhex("42438b7883391c05512a938e36c2df0131e088b3756d6aa7a755fbff19d2f842")


class Ferdie:
    """The key of customs on a development chain, for a library that brings none: crypto type 1 is sr25519."""

    crypto_type = 1
    ss58_address = FERDIE
    ss58_format = 42

    def __init__(self):
        import sr25519

        self.pair = sr25519.pair_from_seed(FERDIES_SECRET)
        self.public_key = self.pair[0]
        self.sign_with = sr25519.sign

    def sign(self, data):
        data = bytes.fromhex(data.removeprefix("0x")) if isinstance(data, str) else bytes(data)
        return self.sign_with(self.pair, data)


def connect(library, url):
    """A connection by `library`, and the key of customs."""
    if library == "substrateinterface":
        from substrateinterface import Keypair, SubstrateInterface

        return SubstrateInterface(url=url), Keypair.create_from_uri("//Ferdie")
    from async_substrate_interface.sync_substrate import SubstrateInterface

    return SubstrateInterface(url=url), Ferdie()


def main(library, url):
    chain, customs = connect(library, url)

    def send(module, function, params):
        call = chain.compose_call(module, function, params)
        extrinsic = chain.create_signed_extrinsic(call=call, keypair=customs)
        return chain.submit_extrinsic(extrinsic, wait_for_inclusion=True)

    founder = chain.query("Entities", "Entities", ["999900GS1ORG00000158"])
    founder = getattr(founder, "value", founder)
    sent = [send("System", "remark", {"remark": text}) for text in ("0x01", "0x02")]
    refused = send("Products", "recall", {"gtin": "9521234000052", "reason": "none"})
    found = {
        "name": founder["name"],
        "sent": [receipt.is_success for receipt in sent],
        "refused": refused.error_message["name"],
    }
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception:
        traceback.print_exc()
        os._exit(1)
    # One of the libraries waits for ever for its socket to close.
    os._exit(0)
