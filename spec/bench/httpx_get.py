# One party of gets.lua: the same GETs as get.lua by Python's httpx. httpx_get.py URL COUNT prints CPU microseconds a call.
import sys
import time

import httpx

url, count = sys.argv[1] + "/api/v1/accounts/1/labels/9", int(sys.argv[2])
client = httpx.Client(headers={"Accept": "application/json", "api-access-token": "token", "User-Agent": "bench"}, timeout=30)
calls = 0


def get():
    global calls
    calls += 1
    reply = client.get(url, headers={"X-Request-Id": "%032x" % calls})
    reply.raise_for_status()
    assert reply.json()["id"] == 9


for _ in range(20):  # the first ones connect and warm up
    get()
start = time.process_time()
for _ in range(count):
    get()
print("%.3f" % ((time.process_time() - start) * 1e6 / count))
