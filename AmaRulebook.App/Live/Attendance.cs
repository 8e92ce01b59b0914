using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AmaRulebook.Live;

/// <summary>
/// The visits of one circuit. A page is away while its connection is down, not only once its circuit is given up, which is
/// minutes later.
/// </summary>
public sealed class Attendance(Presence presence) : CircuitHandler, IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<Presence.Visit> visits = [];
    private Action? onceUp;
    private bool isDown;

    /// <summary>A page of this circuit shows a project.</summary>
    public Presence.Visit Enter(Guid projectId, Guid participantId, Spot? spot)
    {
        lock (gate)
        {
            var visit = presence.Enter(projectId, participantId, spot);
            visits.Add(visit);
            if (isDown)
            {
                visit.Drop();
            }

            return visit;
        }
    }

    /// <summary>A page of this circuit is left.</summary>
    public void Leave(Presence.Visit visit)
    {
        lock (gate)
        {
            visits.Remove(visit);
        }

        visit.Dispose();
    }

    /// <summary>Does something at once, or, while nothing can be sent to the browser, as soon as it is back.</summary>
    public void OnceUp(Action act)
    {
        lock (gate)
        {
            if (isDown)
            {
                onceUp = act;
                return;
            }
        }

        act();
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken) =>
        Each(visit => visit.Drop(), isDown: true);

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Each(visit => visit.Return(), isDown: false);
        Interlocked.Exchange(ref onceUp, null)?.Invoke();
        return Task.CompletedTask;
    }

    public void Dispose() => Each(visit => visit.Dispose(), isDown: true);

    private Task Each(Action<Presence.Visit> tell, bool isDown)
    {
        lock (gate)
        {
            this.isDown = isDown;
            foreach (var visit in visits)
            {
                tell(visit);
            }
        }

        return Task.CompletedTask;
    }
}
