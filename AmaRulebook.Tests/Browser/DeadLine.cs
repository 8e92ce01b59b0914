using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Browser;

/// <summary>The line of a circuit that can die without a word: it stays open and swallows what is sent. A new one works.</summary>
public sealed class DeadLine
{
    private volatile int alive = 1;

    public Task StandBefore(IPage page) => page.RouteWebSocketAsync(new Regex("/_blazor\\?"), route =>
    {
        var server = route.ConnectToServer();
        var born = alive;
        route.OnMessage(message => Pass(born, server, message));
        server.OnMessage(message => Pass(born, route, message));
    });

    /// <summary>Cuts all that are open.</summary>
    public void Die() => alive++;

    private void Pass(int born, IWebSocketRoute to, IWebSocketFrame message)
    {
        if (born != alive)
        {
            return;
        }

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
