using System.Collections.Immutable;

namespace AmaRulebook.Live;

/// <summary>
/// Who is here now, and where: for this moment and this process only. A person counts once, on however many devices and in
/// however many tabs, and is away as soon as the last of them loses its connection.
/// </summary>
public sealed partial class Presence
{
    /// <summary>How long it is remembered when somebody was last here.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromHours(12);

    /// <summary>Between two announcements of one project: at most two a second.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly TimeProvider time;
    private readonly ILogger<Presence> logger;
    private readonly Listeners<Guid> listeners;
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Room> rooms = [];
    private readonly DateTimeOffset begun;
    private DateTimeOffset swept;

    public Presence(TimeProvider time, ILogger<Presence> logger)
    {
        (this.time, this.logger) = (time, logger);
        listeners = new((projectId, _, exception) => LogDeaf(projectId, exception));
        swept = begun = time.GetUtcNow();
    }

    /// <summary>How many projects it holds anything of.</summary>
    public int ProjectCount
    {
        get
        {
            lock (gate)
            {
                return rooms.Count;
            }
        }
    }

    /// <summary>
    /// Somebody opens a page of a project. The visit counts until it is disposed, except while its connection is down.
    /// </summary>
    public Visit Enter(Guid projectId, Guid participantId, Spot? spot = null)
    {
        var visit = new Visit(this, projectId, participantId);
        Sweep();
        Change(visit, isHere: true, spot);
        return visit;
    }

    /// <summary>Everybody who is here, each with the spot of the tab that they moved last.</summary>
    public ImmutableArray<Present> Find(Guid projectId)
    {
        lock (gate)
        {
            return rooms.TryGetValue(projectId, out var room) ? room.Present() : [];
        }
    }

    /// <summary>
    /// Since when somebody is away, or null while they are here. Of whom nothing is remembered it is the beginning of memory:
    /// the start of this process, or <see cref="Remembered"/> ago.
    /// </summary>
    public DateTimeOffset? AwaySince(Guid projectId, Guid participantId)
    {
        lock (gate)
        {
            if (rooms.TryGetValue(projectId, out var room) && room.People.TryGetValue(participantId, out var person))
            {
                return person.Visits.Count > 0 ? null : person.Since;
            }
        }

        var limit = time.GetUtcNow() - Remembered;
        return begun > limit ? begun : limit;
    }

    /// <summary>Hears, at most twice a second, that somebody came, moved or went, until the result is disposed.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="heard">Called on a timer's thread: it must only hand on.</param>
    public IDisposable Subscribe(Guid projectId, Action heard) => listeners.Add(projectId, _ => heard());

    private void Change(Visit visit, bool isHere, Spot? spot)
    {
        lock (gate)
        {
            if (!rooms.TryGetValue(visit.ProjectId, out var room))
            {
                rooms[visit.ProjectId] = room = new Room();
            }

            if (room.Set(visit, isHere, spot, time.GetUtcNow()) && !room.IsDue)
            {
                room.IsDue = true;
                room.Timer ??= time.CreateTimer(id => Announce((Guid)id!), visit.ProjectId, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                room.Timer.Change(Pause, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Announce(Guid projectId)
    {
        lock (gate)
        {
            if (!rooms.TryGetValue(projectId, out var room))
            {
                return;
            }

            room.IsDue = false;
            if (room.IsEmpty)
            {
                room.Rest();
            }
        }

        listeners.Tell(projectId, projectId);
    }

    /// <summary>Forgets, now and then, who was last here long ago.</summary>
    private void Sweep()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (now - swept < TimeSpan.FromHours(1))
            {
                return;
            }

            swept = now;
            foreach (var (projectId, room) in rooms.ToList())
            {
                if (room.Forget(now - Remembered))
                {
                    room.Rest();
                    rooms.Remove(projectId);
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A viewer of project {ProjectId} failed to hear who is here.")]
    private partial void LogDeaf(Guid projectId, Exception exception);
}

/// <summary>Somebody who is here.</summary>
/// <param name="ParticipantId">Who.</param>
/// <param name="Spot">On which item; null on a page without items.</param>
/// <param name="Since">Since when.</param>
public sealed record Present(Guid ParticipantId, Spot? Spot, DateTimeOffset Since);

/// <summary>An item of a stage that somebody looks at.</summary>
public sealed record Spot(string StageId, int ItemNumber);
