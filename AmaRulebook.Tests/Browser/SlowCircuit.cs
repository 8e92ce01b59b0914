using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Browser;

/// <summary>Holds back what the server says to a circuit that has just started, as a slow line does.</summary>
public sealed class SlowCircuit
{
    /// <summary>The handshake; the next thing said is that the circuit has started.</summary>
    private const int Greetings = 1;

    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly List<Action> held = [];
    private bool isHeld = true;
    private int heard;

    public Task HasStarted => started.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public Task StandBefore(IPage page) => page.RouteWebSocketAsync(new Regex("/_blazor\\?"), route =>
    {
        var server = route.ConnectToServer();
        route.OnMessage(message => Send(server, message));
        server.OnMessage(message => Say(() => Send(route, message)));
    });

    /// <summary>Lets through what was held, and all that follows.</summary>
    public void GoOn()
    {
        lock (gate)
        {
            isHeld = false;
            held.ForEach(say => say());
            held.Clear();
        }
    }

    private void Say(Action say)
    {
        lock (gate)
        {
            if (isHeld && ++heard > Greetings)
            {
                held.Add(say);
                started.TrySetResult();
            }
            else
            {
                say();
            }
        }
    }

    private static void Send(IWebSocketRoute to, IWebSocketFrame message)
    {
        if (message.Binary is { } binary)
        {
            to.Send(binary);
        }
        else
        {
            to.Send(message.Text!);
        }
    }
}
